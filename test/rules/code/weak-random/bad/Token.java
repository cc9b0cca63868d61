import java.util.Random;

class Token {
  String token() {
    return Long.toHexString(new Random().nextLong());
  }
}
