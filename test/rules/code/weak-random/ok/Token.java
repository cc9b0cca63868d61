import java.security.SecureRandom;

class Token {
  String token() {
    return Long.toHexString(new SecureRandom().nextLong());
  }
}
