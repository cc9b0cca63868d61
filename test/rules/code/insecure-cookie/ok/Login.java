import javax.servlet.http.Cookie;

class Login {
  Cookie cookie(String id) {
    Cookie cookie = new Cookie("session", id);
    cookie.setSecure(true);
    return cookie;
  }
}
