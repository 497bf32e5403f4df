package press.broadsheet.article;

import java.util.Locale;

/** The kinds of article, each with its schema.org type. */
public enum ArticleType {
  NEWS("NewsArticle"),
  OPINION("OpinionNewsArticle"),
  ANALYSIS("AnalysisNewsArticle"),
  REVIEW("ReviewNewsArticle"),
  INTERVIEW("NewsArticle"),
  LIVE("LiveBlogPosting"),
  OBITUARY("NewsArticle"),
  PRESS_RELEASE("NewsArticle");

  private final String schemaType;

  ArticleType(String schemaType) {
    this.schemaType = schemaType;
  }

  /** The type name at schema.org. */
  public String schemaType() {
    return schemaType;
  }

  /** As front matter writes it: {@code press-release}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
