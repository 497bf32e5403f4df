package press.broadsheet.seed.markdown;

import java.util.HashMap;
import java.util.Map;

/** What writers in other languages call the fields of front matter, by the English names. */
final class LocalNames {

  private static final Map<String, String> ENGLISH = new HashMap<>();

  static {
    put("title", "titel titre titulo titolo заголовок название 标题 標題 タイトル العنوان عنوان");
    put(
        "subtitle",
        "untertitel soustitre chapo subtitulo bajada sottotitolo ondertitel подзаголовок 副标题 副標題"
            + " サブタイトル");
    put("kicker", "dachzeile spitzmarke surtitre antetitulo occhiello");
    put(
        "author",
        "autor autorin autoren auteur autrice auteurs autora autores autore autori verfasser автор"
            + " авторы 作者 著者 الكاتب المؤلف");
    put("date", "datum fecha дата 日期 日付 التاريخ datadipubblicazione");
    put("updated", "aktualisiert misajour actualizado aggiornato обновлено 更新日");
    put("section", "rubrik ressort rubrique seccion sezione рубрика раздел 栏目 القسم");
    put(
        "categories",
        "kategorie kategorien categorie categoria categorias категория категории 分类 分類 カテゴリ");
    put(
        "tags",
        "schlagworte schlagworter stichworte motscles etiquettes etiquetas etichette trefwoorden теги метки"
            + " 标签 標籤 タグ الوسوم");
    put("summary", "zusammenfassung teaser resume resumen sommario riassunto аннотация 摘要 الملخص");
    put("description", "beschreibung descripcion descrizione описание 描述 説明");
    put("image", "bild titelbild imagen immagine изображение 图片 画像");
    put("language", "sprache langue idioma lingua язык 语言 言語");
    put("source", "quelle fuente fonte источник 来源 來源");
  }

  private LocalNames() {}

  private static void put(String english, String names) {
    for (String name : names.split(" ")) {
      ENGLISH.put(Fields.key(name), english);
    }
  }

  /** The English name for a key; the same key if it is English, or nobody’s. */
  static String english(String key) {
    return ENGLISH.getOrDefault(key, key);
  }
}
