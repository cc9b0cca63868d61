import java.io.ObjectInputStream;
import javax.servlet.http.HttpServletRequest;

class Load {
  Object load(HttpServletRequest request) throws Exception {
    ObjectInputStream in = new ObjectInputStream(request.getInputStream());
    return in.readObject();
  }
}
