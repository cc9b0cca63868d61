import javax.crypto.Cipher;

class Seal {
  Cipher cipher() throws Exception {
    return Cipher.getInstance("DES/CBC/PKCS5Padding");
  }
}
