package press.broadsheet.seed.classify;

import java.util.regex.Pattern;

/** A line that only says how to reach somebody: “iokafor@lantern.example | @inesokafor”. */
final class ContactLine {

  private static final int MAX = 160;
  private static final String WAY =
      "(?:[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|@[\\w.]{2,30}|(?:https?://|www\\.)\\S+|(?:x|twitter|instagram|facebook|linkedin|t|bsky|mastodon)\\.\\w{2,8}/\\S+|[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|org|net|example|de|fr|es|it|ru|cn|jp|co\\.uk)(?:/\\S*)?|(?:\\+|\\(|\\b)[\\d(][\\d ()/.–-]{6,20}\\d)";
  private static final String LABEL =
      "(?:(?:e-?mail|mail|twitter|x|instagram|facebook|linkedin|bluesky|mastodon|threads|telegram|whatsapp|tel(?:ephone|efon|éfono)?|phone|mobile|mob|cell|fax|web(?:site)?|site|blog|contact|follow(?: (?:him|her|them|me|us))?(?: (?:on|at) \\p{L}+)?|courriel|correo(?: electrónico)?|сайт|почта|эл\\. ?почта|тел|телефон|البريد(?: الإلكتروني)?|هاتف|تويتر|邮箱|電郵|电邮|电话|電話|手机|携帯|моб|جوال|móvil|cellulare|cell|portable|handy|微博|微信|メール|ツイッター|電子メール|[etmwfphc])\\.?\\s*[:\\uFF1A]?\\s*)?";
  private static final Pattern LINE =
      Pattern.compile(
          "(?iu)[(\\[<*]{0,2}"
              + LABEL
              + WAY
              + "(?:(?:\\s*[|,;·•/\\n]\\s*|\\s+(?:and |und |et |y |e |on \\p{L}+ )?)"
              + LABEL
              + WAY
              + ")*[;,.]?(?: on (?:x|twitter|instagram|bluesky|mastodon|facebook))?[)\\]>*]{0,2}\\.?");

  private ContactLine() {}

  /** Whether a line is one; a number alone is none, for it may be a date. */
  static boolean isOne(String line) {
    String text = line.strip();
    return text.length() <= MAX
        && !text.matches("\\S*://\\S+") // an address alone may show what stands there
        && (text.indexOf('@') >= 0
            || text.matches(
                "(?isu).*(?:tel|phone|mob|cell|fax|web|site|blog|тел|сайт|моб|هاتف|جوال|电话|電話|手机|携帯).*|[mtphc]\\s?[:.]\\s?[+(\\d].*"))
        && LINE.matcher(text).matches();
  }
}
