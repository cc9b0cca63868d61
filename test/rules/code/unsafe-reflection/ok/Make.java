import java.util.Map;
import javax.servlet.http.HttpServletRequest;

class Make {
  Object make(HttpServletRequest request) throws Exception {
    String type = "order".equals(request.getParameter("type")) ? "com.example.Order" : "com.example.Bill";
    return Class.forName(type).getDeclaredConstructor().newInstance();
  }
}
