package press.broadsheet.seed.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.broadsheet.seed.Phrase;
import press.broadsheet.seed.classify.FieldLabel;

/** Copy forms: tables that a desk gives its writers, with a field and its value side by side. */
final class Forms {

  private static final int LEAST_FIELDS = 2;
  private static final int MAX_LABEL = 60;
  private static final int MAX_VALUE = 200;

  /** “Headline (max. 60 characters) *”, “3. Author” */
  private static final Pattern BESIDE_LABEL =
      Pattern.compile(
          "^\\d{1,2}[.)]\\s*|\\s*[(\\[\\uFF08].{0,50}[)\\]\\uFF09]|\\s*[*:\\uFF1A]+(?=\\s*$)");

  private static final Pattern AUTHOR =
      Pattern.compile(
          "(?iu)(?:your |full |author[’']?s |writer[’']?s )?name|name of (?:the )?(?:author|writer)|(?:story |copy )?from"
              + "|name des autors|ihr name|nom(?: de l[’']auteur)?|votre nom|nombre(?: del autor)?"
              + "|nome(?: dell[’']autore)?|имя(?: автора)?|фио|الاسم|姓名|作者姓名|氏名|お名前");

  private static final Pattern TEXT =
      Pattern.compile(
          "(?iu)(?:story|(?:body|article|main|full) ?(?:text|copy)?|text|copy|content|haupttext|fließtext|artikel(?:text)?"
              + "|corps(?: du texte)?|texte|contenu|cuerpo|texto|contenido|corpo|testo|contenuto|текст(?: статьи)?"
              + "|النص|المتن|نص المقال|正文|内容|本文)");

  private Forms() {}

  /** Whether a table is one. */
  static boolean isOne(Part.Grid grid) {
    int fields = 0;
    int pairs = 0;
    for (List<List<Part>> row : grid.rows()) {
      if (row.size() != 1 && row.size() != 2 && row.size() != 4) {
        return false;
      }
      for (int i = 0; i + 1 < row.size(); i += 2) {
        if (row.get(i).size() > 1 || words(row.get(i)).length() > MAX_LABEL) {
          return false;
        }
        pairs++;
        fields += isKnown(label(row.get(i))) ? 1 : 0;
      }
    }
    return fields >= LEAST_FIELDS && fields * 2 >= pairs;
  }

  /** What it says, a line for each field; what only its desk knows is left out. */
  static List<Part> parts(Part.Grid grid, Found found) {
    List<Part> out = new ArrayList<>();
    for (List<List<Part>> row : grid.rows()) {
      if (row.size() == 1) {
        alone(row.get(0), out, found);
      }
      for (int i = 0; i + 1 < row.size(); i += 2) {
        pair(row.get(i), row.get(i + 1), out, found);
      }
    }
    return out;
  }

  /** A row across the form is its name, if it stands on top; else it is text. */
  private static void alone(List<Part> cell, List<Part> out, Found found) {
    String words = words(cell);
    if (out.isEmpty() && words.length() <= MAX_LABEL) {
      found.drop(words, "name of the form");
    } else if (TEXT.matcher(label(cell)).matches()) {
      found.drop(words, "label above the text");
    } else {
      out.addAll(cell);
    }
  }

  private static void pair(List<Part> left, List<Part> right, List<Part> out, Found found) {
    String label = label(left);
    String value = words(right);
    boolean isKnown = isKnown(label);
    if (value.isEmpty() && right.isEmpty()) {
      found.drop(words(left), "empty field of the form");
    } else if (TEXT.matcher(label).matches() || !isKnown && value.length() > MAX_VALUE) {
      found.drop(words(left), "label above the text");
      out.addAll(right);
    } else if (isKnown) {
      String name = AUTHOR.matcher(label).matches() ? "Author" : label;
      out.add(line(name + ": " + value));
      found.drop(
          words(left).replace(label, "").strip(), "what the form says of a field"); // “max. 60”
    } else {
      found.drop(words(left) + " " + value, "field that only the desk knows");
    }
  }

  private static boolean isKnown(String label) {
    return AUTHOR.matcher(label).matches() || FieldLabel.parse(label + ": x").isPresent();
  }

  private static String label(List<Part> cell) {
    String words = words(cell).replaceFirst("\\s*[:\\uFF1A]\\s*$", "");
    return FieldLabel.parse(words + ": x").isPresent()
        ? words
        : BESIDE_LABEL.matcher(words).replaceAll("").strip();
  }

  private static Part line(String words) {
    return new Part.Para(
        StyleMeaning.TEXT,
        Phrase.of(words),
        new Part.Look(Face.PLAIN, false, false),
        Optional.empty());
  }

  private static String words(List<Part> cell) {
    return String.join(" ", cell.stream().map(Plain::of).toList()).strip();
  }
}
