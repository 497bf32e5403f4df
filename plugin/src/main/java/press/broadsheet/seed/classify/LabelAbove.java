package press.broadsheet.seed.classify;

/** Labels that stand above their values: “Headline”, and on the next line the headline. */
final class LabelAbove {

  private static final int MAX_VALUE = 400;
  private static final int REACH = 16;

  private LabelAbove() {}

  /** Takes the first two blocks if they are a label and its value, in a head of such pairs. */
  static boolean take(HeadFields fields, Findings found, Manuscript text) {
    String label = text.plain(0);
    String value = text.plain(1);
    if (text.size() < 3 || !FieldLabel.isAlone(label) || !isHead(text)) {
      return false;
    }
    String name = label.replaceFirst("\\s*[:\\uFF1A]$", "");
    if (value.length() > MAX_VALUE || FieldLabel.isAlone(value)) {
      return false;
    }
    if (!fields.take(name + ": " + value.replace('\n', ' '))) {
      return false;
    }
    found.said(label);
    text.removeFirst();
    text.removeFirst();
    return true;
  }

  /** Takes a line such as “Story:” that stands between such a head and the text. */
  static boolean takeText(Findings found, Manuscript text) {
    boolean isOne =
        text.size() > 1
            && text.plain(0)
                .matches(
                    "(?iu)(?:story|text|body|body text|article|content|copy|haupttext|fließtext|artikel|artikeltext|corps|corps du texte|texte|contenu|cuerpo|texto|contenido|corpo|testo|contenuto|текст|текст статьи|тело|النص|المتن|نص المقال|正文|内容|本文)\\s*[:\\uFF1A]?");
    if (isOne) {
      found.drop(text.plain(0), "label above the text");
      text.removeFirst();
    }
    return isOne;
  }

  private static boolean isHead(Manuscript text) {
    int labels = 0;
    for (int i = 0; i < Math.min(text.size(), REACH); i++) {
      labels += FieldLabel.isAlone(text.plain(i)) ? 1 : 0;
    }
    return labels > 1 || text.plain(0).matches(".*[:\\uFF1A]$") || found(text);
  }

  /** The last of the pairs stands alone, right above a line such as “Story”. */
  private static boolean found(Manuscript text) {
    return FieldLabel.isAlone(text.plain(0))
        && text.plain(2)
            .matches("(?iu)(?:story|text|body|正文|本文|النص|текст|texte|texto|testo)\\s*[:\\uFF1A]?");
  }
}
