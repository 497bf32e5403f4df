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
        "proposed_headline suggested_headline possible_headline working_headline tentative_headline headline_suggestion proposed_title suggested_title provisional_title tentative_title"
            + " titelvorschlag vorgeschlagener_titel vorschlag_titel überschriftvorschlag titre_proposé titre_suggéré titre_provisoire proposition_de_titre"
            + " título_propuesto título_sugerido título_provisional titular_propuesto titular_sugerido propuesta_de_título propuesta_de_titular"
            + " titolo_proposto titolo_suggerito titolo_provvisorio proposta_di_titolo предлагаемый_заголовок рабочий_заголовок рабочее_название вариант_заголовка"
            + " العنوان_المقترح عنوان_مقترح 建议标题 拟定标题 拟题 建議標題 仮タイトル 仮題 タイトル案 見出し案"
            + " title headline head hed hdl headline_(web) headline_(print) web_headline article_title working_title titel arbeitstitel"
            + " überschrift schlagzeile titre título titulo titular titolo заголовок заглавие"
            + " название العنوان عنوان عنوان_المقال عنوان_الخبر タイトル 見出し 題名 表題 题目 題目 标题 標題"
            + " 主标题 文章标题 新闻标题 제목"),
    SUBTITLE(
        "subtitle proposed_subtitle suggested_subtitle proposed_standfirst suggested_standfirst proposed_subhead lead subheadline sub-headline sell subhead subhed subheading sub-heading dek"
            + " deck standfirst strapline strap untertitel unterzeile vorspann sous-titre"
            + " sous-titres chapeau chapô chapo subtítulo subtitulo subtitular entradilla"
            + " bajada copete sumario sottotitolo sommario catenaccio подзаголовок"
            + " лид врезка العنوان_الفرعي عنوان_فرعي العنوان_الثانوي 副題 サブタイトル 副見出し 袖見出し リード"
            + " 副标题 副標題 副题 导语 導語"),
    KICKER(
        "kicker overline eyebrow topline dachzeile oberzeile spitzmarke surtitre"
            + " sur-titre antetítulo antetitulo cintillo volanta epígrafe occhiello sopratitolo soprattitolo"
            + " надзаголовок العنوان_التمهيدي 引题 引題 肩题 肩題 眉题 眉題 キッカー 肩見出し"),
    SUMMARY(
        "summary abstract excerpt description short_description meta_description blurb"
            + " synopsis teaser intro zusammenfassung kurzfassung kurzbeschreibung"
            + " beschreibung teasertext anreißer résumé extrait resumen extracto descripción"
            + " síntesis riassunto sintesi descrizione estratto описание краткое_описание"
            + " анонс аннотация резюме الملخص ملخص الوصف وصف موجز مقتطف الخلاصة 摘要 内容摘要 内容提要"
            + " 提要 导读 導讀 描述 简介 概要 要約 説明"),
    AUTHORS(
        "by byline by-line author authors author(s) author_name written_by writer"
            + " writers reporter journalist autor autorin autoren autor/in autor:in autor*in"
            + " verfasser verfasserin verfasst_von auteur auteurs auteure autrice auteur(s)"
            + " écrit_par signature signé rédacteur rédactrice autores autora autor(es) firma"
            + " firmado_por escrito_por redactor redactora autore autori firmato_da"
            + " scritto_da автор авторы автор_текста автор_статьи 著者 筆者 作者 本文作者 記者 記者名 执笔 執筆"
            + " 執筆者 ライター 记者 撰文 撰稿 撰稿人 المؤلف الكاتب الكاتبة اسم_الكاتب بقلم إعداد"),
    DATE(
        "date dated date_for_publication date_of_publication for_publication for_issue run_date published published_on date_published publication_date publish_date"
            + " publish publish_on filed pub_date pubdate posted posted_on release_date issue_date"
            + " datum veröffentlicht veröffentlicht_am veröffentlichung"
            + " veröffentlichungsdatum erscheinungsdatum erscheinungstag erscheint_am"
            + " erschienen date_de_publication date_de_parution publié_le publication"
            + " parution paru_le mis_en_ligne_le mise_en_ligne fecha fecha_de_publicación"
            + " fecha_de_publicacion publicado publicado_el publicación data"
            + " data_di_pubblicazione data_pubblicazione pubblicato pubblicato_il"
            + " pubblicazione дата дата_публикации дата_выхода опубликовано публикация"
            + " التاريخ تاريخ تاريخ_النشر نشر_في نُشر_في 日付 掲載日 公開日 配信日 発行日 発表日 公開日時 配信日時"
            + " 掲載日時 日期 发布日期 发布时间 发表时间 发表日期 发稿时间 发稿日期 刊发日期 时间 發佈日期 發布日期"),
    UPDATED(
        "updated updated_on modified last_modified last_updated date_modified"
            + " aktualisiert aktualisiert_am zuletzt_aktualisiert letzte_aktualisierung"
            + " mis_à_jour mis_à_jour_le mise_à_jour dernière_mise_à_jour modifié modifié_le"
            + " actualizado actualizado_el actualización última_actualización modificado"
            + " aggiornato aggiornato_il aggiornamento ultimo_aggiornamento bijgewerkt"
            + " обновлено дата_обновления последнее_обновление изменено تحديث آخر_تحديث"
            + " تاريخ_التحديث 更新日 更新 更新日時 最終更新 最終更新日 最終更新日時 更新时间 更新日期 更新于 修改时间"),
    SECTION(
        "section category categories desk channel department posted_in filed_under"
            + " rubrik ressort kategorie kategorien sparte veröffentlicht_in abgelegt_unter"
            + " rubrique catégorie catégories publié_dans classé_dans sección seccion"
            + " categoría categorías publicado_en archivado_en sezione rubrica categoria"
            + " categorie pubblicato_in archiviato_in rubriek раздел рубрика рубрики"
            + " категория отдел القسم الفئة التصنيف الباب الزاوية セクション カテゴリ カテゴリー ジャンル 分野"
            + " コーナー 面 紙面 掲載面 栏目 分类 版块 版面 频道 欄目 分類 專欄"),
    TAGS(
        "tags tag tagged keyword(s) tagged_with keywords key_words keyword topics topic labels"
            + " hashtags schlagwörter schlagworte stichwörter stichworte schlüsselwörter"
            + " themen verschlagwortet_mit mots-clés mots-clefs mots_clés mots_clefs thèmes"
            + " marqué_avec étiquettes étiqueté etiquetas etiquetado palabras_clave"
            + " palabras_claves etiqueta temas parole_chiave parole-chiave etichette"
            + " argomenti contrassegnato_da_tag теги тэги метки ключевые_слова хештеги"
            + " хэштеги темы الوسوم وسوم الكلمات_المفتاحية كلمات_مفتاحية الكلمات_الدالة"
            + " هاشتاغ タグ キーワード ハッシュタグ 关键词 标签 關鍵詞 標籤 关键字 關鍵字 主题词 话题"),
    SERIES("series serie série serial reihe сериал серия цикл سلسلة シリーズ 連載 系列"),
    TYPE("type genre art_des_textes genre_journalistique género genere жанр النوع 体裁 文体"),
    LANGUAGE("language lang sprache langue idioma lingua язык اللغة 语言 語言 言語"),
    SLUG("slug slug_line slugline url_slug"),
    SOURCE("source quelle fuente fonte bron источник المصدر 出典 出处 出處 来源 來源 原载 原載 转载自 転載元" + " 初出"),
    /** Where it stands on the web. */
    WEB(
        "url link web_address permalink canonical_url original_url web-adresse lien"
            + " enlace indirizzo_web ссылка الرابط رابط 链接 原文链接 网址 連結 網址 リンク"),
    DATELINE("dateline place location ort lieu lugar luogo место المكان 地点 場所 发稿地 発信地"),
    EMBARGO(
        "embargo embargoed_until embargo_until hold_until sperrfrist sperrfrist_bis"
            + " sperrvermerk sous_embargo embargo_jusqu'au embargo_hasta эмбарго حظر_النشر 解禁"
            + " 解禁日時 情報解禁 发布禁令 禁发期 publish_at"),
    STATUS("status stand état statut estado stato статус الحالة 状态 ステータス 狀態"),
    /** How long the article is, in words, signs or minutes. */
    COUNT(
        "words word_count wordcount length zeichen zeichenzahl zeichenanzahl wörter"
            + " wortzahl wortanzahl anschläge länge umfang nombre_de_mots mots signes"
            + " nombre_de_signes longueur palabras caracteres extensión número_de_palabras"
            + " longitud parole battute numero_parole lunghezza caratteri слов"
            + " количество_слов число_слов знаков количество_знаков объём объем عدد_الكلمات"
            + " الكلمات 字数 字數 文字数 reading_time read_time estimated_reading_time lesezeit"
            + " lesedauer temps_de_lecture durée_de_lecture lecture tiempo_de_lectura lectura"
            + " tempo_di_lettura lettura время_чтения زمن_القراءة وقت_القراءة مدة_القراءة"
            + " 阅读时间 阅读时长 閱讀時間 読了時間 所要時間"),
    /** Who owns it. */
    COPYRIGHT(
        "copyright rights license licence lizenz rechte urheberrecht droits derechos"
            + " licencia diritti licenza авторские_права лицензия الحقوق حقوق_النشر 版权 版權 著作権"),
    /** What the desk notes for itself. */
    DESK(
        "ref reference ref_no our_ref ref_number catchline catch_line aktenzeichen az référence réf referencia ref_n riferimento rif prot protocollo исх исх_№ рег_номер pics pictures_to_follow pix notes note note_to_desk notes_to_desk art photo_desk cutline photo_slug budget budget_line issue edition page placement priority assigned_to filed_by copy_editor seo_title meta_title short_headline social_headline image_credit editor edited_by sub-editor desk_editor version draft deadline assignment"
            + " client bearbeitet_von redigiert_von édité_par édition editado_por edición"
            + " редактор корректор المحرر تحرير 编辑 責任編輯 责任编辑 责编 校对 編集 編集担当 email e-mail phone"
            + " telephone tel pics pix");

    private final List<String> labels;

    /** Whether any words can be its value, sentences too. */
    private final boolean isFree;

    Field(String labels) {
      this.isFree =
          labels.matches("(?s)(?:proposed_headline|subtitle|summary|by|date|updated|embargo) .*");
      this.labels =
          java.util.Arrays.stream(labels.split(" ")).map(l -> l.replace('_', ' ')).toList();
    }
  }

  private static final Pattern FORM =
      Pattern.compile(
          "^(?:([\\p{L}\\p{M}ー/'’*()-]{1,24}(?: [\\p{L}\\p{M}ー'’()-]{1,20}){0,4})"
              + "[\\s\\u00A0\\u202F\\u3000]*[:\\uFF1A]"
              + "|[\\u3010\\[]([\\p{L}ー]{2,10})[\\u3011\\]])[\\s\\u00A0\\u202F\\u3000]*(\\S.*)$");

  /** “（来源：海港晚报）” */
  private static final Pattern AROUND =
      Pattern.compile("[(\\uFF08\\[]([^()\\[\\]\\uFF08\\uFF09]{4,80})[)\\uFF09\\]]");

  /** Two signs set apart to fill the width of four: “作　者”. */
  private static final Pattern SPACED =
      Pattern.compile("^(\\p{IsHan})[ \\u3000]+(\\p{IsHan})(?=[ \\u3000]*[:\\uFF1A])");

  private static final Map<String, Field> BY_LABEL = byLabel();

  /** Reads a line; empty if it begins with no label that we know. */
  public static Optional<FieldLabel> parse(String line) {
    Matcher around = AROUND.matcher(line.strip());
    if (around.matches()) {
      return parse(around.group(1));
    }
    Matcher m = FORM.matcher(SPACED.matcher(line.strip()).replaceFirst("$1$2"));
    if (!m.matches()) {
      return Optional.empty();
    }
    return Optional.ofNullable(BY_LABEL.get(label(m).toLowerCase(Locale.ROOT)))
        .filter(f -> f.isFree || !isSentence(m.group(3)))
        .map(f -> new FieldLabel(f, label(m), m.group(3).strip()));
  }

  /** Whether a line is such a label and nothing else; its value then stands on the next line. */
  static boolean isAlone(String line) {
    String label = line.strip().replaceFirst("\\s*[:\\uFF1A]$", "").toLowerCase(Locale.ROOT);
    return BY_LABEL.containsKey(label);
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
