import javax.servlet.http.HttpServletRequest;
import javax.xml.xpath.XPath;
import org.w3c.dom.Document;

class Find {
  String find(HttpServletRequest request, XPath xpath, Document users) throws Exception {
    String name = request.getParameter("name");
    return xpath.evaluate("//user[@name='" + name + "']", users);
  }
}
