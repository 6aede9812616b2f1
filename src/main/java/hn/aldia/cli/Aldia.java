package hn.aldia.cli;

/** x. */
public final class Aldia {
  private Aldia() {}

  public static void main(String[] args) {
    System.out.println("hi");
  }
}
