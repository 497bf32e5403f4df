package press.broadsheet.seed.wordpress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.cms.LanguageTag;
import press.broadsheet.seed.cms.PlainWords;
import press.broadsheet.seed.cms.SiteAddress;

/**
 * What the terms of a post say: the main category is the section, else the first one; other
 * categories, and the one above the section, are tags, and so are terms of other kinds.
 */
final class PostTerms {

  private static final Set<String> MAIN =
      Set.of("_yoast_wpseo_primary_category", "rank_math_primary_category", "_primary_category");

  /** How the category is called that WordPress gives to posts without one, by language. */
  private static final Pattern NONE =
      Pattern.compile(
          "(?iu)uncategori[sz]ed(?:-\\w\\w)?|non-class[eé]|allgemein|sin-categor[ií]a|sem-categoria"
              + "|senza-categoria|geen-categorie|без-рубрики|未分类|未分類|غير-مصنف|bez-kategorii");

  private static final Set<String> SILENT =
      Set.of(
          "nav_menu",
          "post_translations",
          "term_translations",
          "wp_theme",
          "link_category",
          "wp_template_part_area",
          "wp_pattern_category",
          "translation_priority");

  private final Export export;
  private final FrontMatter.Builder meta;
  private final List<Draft.Dropped> dropped;

  PostTerms(Export export, FrontMatter.Builder meta, List<Draft.Dropped> dropped) {
    this.export = export;
    this.meta = meta;
    this.dropped = dropped;
  }

  void read(Item item) {
    List<Item.Term> categories = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    for (Item.Term term : item.terms()) {
      String name = name(term);
      switch (term.domain()) {
        case "category" -> {
          if (isNone(term)) {
            dropped.add(new Draft.Dropped(name, "category of posts without one"));
          } else if (!name.isEmpty()) {
            categories.add(term);
          }
        }
        case "series" -> meta.series = meta.series.isEmpty() ? name : meta.series;
        case "language" -> meta.language = LanguageTag.of(term.slug());
        case "post_format" -> dropped.add(new Draft.Dropped(name, "form of the post on its page"));
        case "author" -> {} // read with the authors
        default -> {
          if (!SILENT.contains(term.domain())) {
            tags.add(name);
          }
        }
      }
    }
    section(item, categories);
    tags.forEach(this::tag);
  }

  private void section(Item item, List<Item.Term> categories) {
    if (categories.isEmpty()) {
      return;
    }
    Item.Term main = categories.get(0);
    String stated = primary(item);
    for (Item.Term category : categories) {
      if (!stated.isEmpty() && name(category).equals(stated)) {
        main = category;
      }
    }
    meta.section = name(main);
    export
        .category(main.slug())
        .flatMap(c -> export.category(c.parent()))
        .ifPresent(above -> tag(above.name()));
    categories.forEach(c -> tag(name(c)));
  }

  private String primary(Item item) {
    for (String key : MAIN) {
      String name = export.categoryOfTerm(item.meta(key));
      if (!name.isEmpty()) {
        return name;
      }
    }
    return "";
  }

  private void tag(String name) {
    if (!name.isEmpty() && !name.equals(meta.section) && !meta.tags.contains(name)) {
      meta.tags.add(name);
    }
  }

  private static boolean isNone(Item.Term term) {
    return NONE.matcher(SiteAddress.decoded(term.slug())).matches();
  }

  private String name(Item.Term term) {
    String own = PlainWords.of(term.name());
    if (!own.isEmpty()) {
      return own;
    }
    Optional<String> known = export.category(term.slug()).map(Export.Category::name);
    return known.orElse(SiteAddress.decoded(term.slug()));
  }
}
