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
        "title headline head hed titel überschrift schlagzeile titre título titulo titular titolo"
            + " заголовок название العنوان عنوان タイトル 見出し 題名 题目 題目 标题 標題 제목"),
    SUBTITLE(
        "subtitle subheadline subhead subheading dek deck standfirst strapline untertitel"
            + " unterzeile vorspann sous-titre chapeau chapô subtítulo entradilla bajada sumario"
            + " sottotitolo occhiello sommario подзаголовок лид العنوان_الفرعي عنوان_فرعي"
            + " 副題 サブタイトル 副标题 副標題 导语 リード"),
    KICKER(
        "kicker overline eyebrow dachzeile surtitre antetítulo volanta sopratitolo надзаголовок"
            + " 引题 肩题"),
    SUMMARY(
        "summary abstract excerpt description teaser zusammenfassung résumé resumen riassunto"
            + " описание анонс аннотация الملخص ملخص 摘要 概要 要約"),
    AUTHORS(
        "by byline author authors writer writers autor autorin autoren autor/in auteur auteurs"
            + " auteure autrice autores autora autore autori автор авторы 著者 筆者 作者 記者 记者 撰文"
            + " المؤلف الكاتب الكاتبة بقلم"),
    DATE(
        "date dated published publication_date pub_date datum veröffentlicht erscheinungsdatum"
            + " date_de_publication publié_le publication fecha fecha_de_publicación publicado data"
            + " data_di_pubblicazione pubblicato дата дата_публикации опубликовано التاريخ تاريخ"
            + " تاريخ_النشر نشر_في 日付 掲載日 公開日 配信日 日期 发布日期 发布时间 时间 發佈日期"),
    UPDATED(
        "updated modified last_updated aktualisiert mis_à_jour mise_à_jour actualizado"
            + " actualización aggiornato aggiornamento bijgewerkt обновлено تحديث آخر_تحديث"
            + " 更新日 更新 更新日時 更新时间 更新日期"),
    SECTION(
        "section category categories desk rubrik ressort kategorie rubrique catégorie sección"
            + " categoría sezione rubrica categoria rubriek раздел рубрика категория القسم الفئة"
            + " التصنيف الباب セクション カテゴリ カテゴリー 分野 栏目 分类 版块 欄目 分類"),
    TAGS(
        "tags tag keywords topics schlagwörter schlagworte stichwörter stichworte mots-clés"
            + " mots_clés étiquettes etiquetas palabras_clave etiqueta temas tag parole_chiave"
            + " etichette теги тэги метки ключевые_слова الوسوم وسوم الكلمات_المفتاحية كلمات_مفتاحية"
            + " الكلمات_الدالة タグ キーワード 关键词 标签 關鍵詞 標籤 关键字"),
    SERIES("series serie série serie сериал серия цикл سلسلة シリーズ 連載 系列"),
    TYPE("type genre art_des_textes genre_journalistique género genere жанр النوع 体裁 文体"),
    LANGUAGE("language lang sprache langue idioma lingua язык اللغة 语言 言語"),
    SLUG("slug"),
    SOURCE("source quelle fuente fonte bron источник المصدر 出典 来源 來源 转载自 初出"),
    DATELINE("dateline place location ort lieu lugar luogo место المكان 地点 場所"),
    EMBARGO(
        "embargo embargoed_until embargo_until sperrfrist sperrvermerk sous_embargo embargo_jusqu'au"
            + " embargo_hasta эмбарго حظر_النشر 解禁 解禁日時 情報解禁 发布禁令 禁发期 publish_at"),
    STATUS("status état statut estado stato статус الحالة 状态 ステータス 狀態");

    private final List<String> labels;

    /** Whether any words can be its value, sentences too. */
    private final boolean isFree;

    Field(String labels) {
      this.isFree = labels.matches("(?s)(?:title|subtitle|summary|by|date|updated|embargo) .*");
      this.labels =
          java.util.Arrays.stream(labels.split(" ")).map(l -> l.replace('_', ' ')).toList();
    }
  }

  private static final Pattern FORM =
      Pattern.compile(
          "^(?:([\\p{L}\\p{M}ー/'’-]{1,20}(?: [\\p{L}\\p{M}ー'’-]{1,20}){0,2})\\s*[:\\uFF1A]"
              + "|[\\u3010\\[]([\\p{L}ー]{2,10})[\\u3011\\]])\\s*(\\S.*)$");
  private static final Map<String, Field> BY_LABEL = byLabel();

  /** Reads a line; empty if it begins with no label that we know. */
  public static Optional<FieldLabel> parse(String line) {
    Matcher m = FORM.matcher(line.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    return Optional.ofNullable(BY_LABEL.get(label(m).toLowerCase(Locale.ROOT)))
        .filter(f -> f.isFree || !isSentence(m.group(3)))
        .map(f -> new FieldLabel(f, label(m), m.group(3).strip()));
  }

  private static String label(Matcher m) {
    return m.group(1) == null ? m.group(2) : m.group(1).replace('’', '\'');
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
