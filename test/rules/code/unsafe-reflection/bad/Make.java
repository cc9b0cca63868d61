import javax.servlet.http.HttpServletRequest;

class Make {
  Object make(HttpServletRequest request) throws Exception {
    return Class.forName(request.getParameter("type")).getDeclaredConstructor().newInstance();
  }
}
