import javax.servlet.http.HttpServletRequest;
import javax.xml.xpath.XPath;
import org.w3c.dom.Document;

class Find {
  String find(HttpServletRequest request, XPath xpath, Document users) throws Exception {
    int id = Integer.parseInt(request.getParameter("id"));
    return xpath.evaluate("//user[@id='" + id + "']", users);
  }
}
