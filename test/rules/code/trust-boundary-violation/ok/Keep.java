import javax.servlet.http.HttpServletRequest;

class Keep {
  void keep(HttpServletRequest request) {
    request.getSession().setAttribute("page", Integer.parseInt(request.getParameter("page")));
  }
}
