package press.broadsheet.seed.classify;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that names a field and gives its value: “Section: Arts”. */
public record FieldLabel(Field field, String label, String value) {

  /** The fields that seeds state in this way. */
  enum Field {
    TITLE(
        "title headline head titel überschrift titre título titolo título заголовок العنوان"
            + " タイトル 見出し 题目 제목"),
    SUBTITLE(
        "subtitle subheadline subhead subheading dek deck standfirst strapline untertitel"
            + " sous-titre subtítulo sottotitolo 副題 サブタイトル"),
    KICKER("kicker overline eyebrow dachzeile surtitre"),
    SUMMARY("summary abstract excerpt description teaser zusammenfassung résumé resumen"),
    AUTHORS(
        "by byline author authors writer autor autorin autoren auteur auteurs autores autore"
            + " автор 著者 筆者 作者 記者 المؤلف الكاتب"),
    DATE("date published datum fecha data дата التاريخ 日付 掲載日 公開日"),
    UPDATED("updated modified aktualisiert actualizado aggiornato bijgewerkt 更新日"),
    SECTION(
        "section category categories desk rubrik ressort rubrique sección sezione rubriek"
            + " раздел القسم"),
    TAGS("tags tag keywords topics schlagwörter mots-clés etiquetas タグ キーワード"),
    SERIES("series serie série"),
    TYPE("type genre"),
    LANGUAGE("language lang sprache langue idioma"),
    SLUG("slug"),
    SOURCE("source quelle fuente fonte bron 出典 المصدر"),
    DATELINE("dateline place location ort lieu lugar");

    private final List<String> labels;

    /** Whether any words can be its value, sentences too. */
    private final boolean isFree;

    Field(String labels) {
      this.isFree = labels.matches("(?s)(?:title|subtitle|summary) .*");
      this.labels = List.of(labels.split(" "));
    }
  }

  private static final Pattern FORM =
      Pattern.compile("^([\\p{L}\\p{M}ー-]{2,20})\\s*[::]\\s*(\\S.*)$");
  private static final Map<String, Field> BY_LABEL = byLabel();

  /** Reads a line; empty if it begins with no label that we know. */
  public static Optional<FieldLabel> parse(String line) {
    Matcher m = FORM.matcher(line.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    return Optional.ofNullable(BY_LABEL.get(m.group(1).toLowerCase(Locale.ROOT)))
        .filter(f -> f.isFree || !isSentence(m.group(2)))
        .map(f -> new FieldLabel(f, m.group(1), m.group(2).strip()));
  }

  private static boolean isSentence(String value) {
    return value.length() > 200 || value.matches("(?s).*\\s.*[.!?][\"”’]?$");
  }

  private static Map<String, Field> byLabel() {
    Map<String, Field> out = new HashMap<>();
    for (Field field : Field.values()) {
      field.labels.forEach(l -> out.put(l, field));
    }
    return Map.copyOf(out);
  }
}
