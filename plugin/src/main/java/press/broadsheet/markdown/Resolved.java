package press.broadsheet.markdown;

/** Where a {@link Reference} leads. */
public sealed interface Resolved {

  /**
   * An address.
   *
   * @param href the finished address, not yet escaped for HTML
   */
  record Link(String href) implements Resolved {}

  /**
   * A picture whose size is known, so that the page does not jump when it arrives.
   *
   * @param src the finished address, not yet escaped for HTML
   * @param width in CSS pixels, at least 1
   * @param height in CSS pixels, at least 1
   */
  record Picture(String src, int width, int height) implements Resolved {

    public Picture {
      if (width < 1 || height < 1) {
        throw new IllegalArgumentException("a picture of " + width + " × " + height);
      }
    }
  }

  /** Nowhere: a link shows as the plain text it is around, a picture as its alternative text. */
  record Dead() implements Resolved {}
}
