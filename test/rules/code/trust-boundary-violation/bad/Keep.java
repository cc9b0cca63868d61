import javax.servlet.http.HttpServletRequest;

class Keep {
  void keep(HttpServletRequest request) {
    request.getSession().setAttribute("role", request.getParameter("role"));
  }
}
