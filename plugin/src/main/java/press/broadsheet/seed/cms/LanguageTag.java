package press.broadsheet.seed.cms;

import java.util.Locale;

/** Languages as exports and feeds state them. */
public final class LanguageTag {

  private LanguageTag() {}

  /** In the form of BCP 47: {@code en_us} is {@code en-US}; empty for what is no language. */
  public static String of(String stated) {
    String dashed = stated.strip().replace('_', '-');
    return dashed.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
        ? Locale.forLanguageTag(dashed).toLanguageTag().replaceFirst("^und.*", "")
        : "";
  }
}
