import com.fasterxml.jackson.databind.ObjectMapper;
import javax.servlet.http.HttpServletRequest;

class Load {
  Order load(HttpServletRequest request) throws Exception {
    return new ObjectMapper().readValue(request.getInputStream(), Order.class);
  }
}
