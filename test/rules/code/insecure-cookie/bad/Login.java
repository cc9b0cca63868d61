import javax.servlet.http.Cookie;

class Login {
  Cookie cookie(String id) {
    Cookie cookie = new Cookie("session", id);
    cookie.setSecure(false);
    return cookie;
  }
}
