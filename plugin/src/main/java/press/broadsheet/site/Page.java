package press.broadsheet.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.broadsheet.article.ArticleCard;

/** What a page is of, before anything is known of how it looks. */
public sealed interface Page {

  /** The address of the index of sitemaps. */
  String SITEMAP = "/sitemap.xml";

  /** An article. */
  record Article(ArticleCard card) implements Page {}

  /** What stands in place of a withdrawn article. */
  record Tombstone(ArticleCard card) implements Page {}

  /** A page written by hand. */
  record Custom(ArticleCard card) implements Page {}

  /**
   * The front page.
   *
   * @param newest the newest articles, for the lead and those beside it
   * @param strips sections with their newest articles
   */
  record Front(List<ArticleCard> newest, List<Strip> strips) implements Page {
    public Front {
      newest = List.copyOf(newest);
      strips = List.copyOf(strips);
    }
  }

  /**
   * A section on the front page.
   *
   * @param name as printed; empty for the newest of all
   * @param address of all its articles
   * @param cards newest first
   */
  record Strip(String name, String address, List<ArticleCard> cards) {
    public Strip {
      cards = List.copyOf(cards);
    }
  }

  /** What a list is of. */
  enum ListKind {
    LATEST,
    SECTION,
    TAG,
    MONTH
  }

  /**
   * A page of a list of articles.
   *
   * @param kind what it is a list of
   * @param title name of the section or tag; for a month {@code 2026-01}; empty for all articles
   * @param description of the section; may be empty
   * @param base address of the list's first page
   * @param slice the articles on this page
   */
  record Listing(ListKind kind, String title, String description, String base, Slice slice)
      implements Page {}

  /** A page of an author's articles. */
  record AuthorFront(AuthorCard author, Slice slice) implements Page {}

  /**
   * The archive.
   *
   * @param year the one year it shows, or all
   * @param months newest first
   */
  record Archive(Optional<Integer> year, List<Month> months) implements Page {
    public Archive {
      months = List.copyOf(months);
    }
  }

  /** A month that has articles. */
  record Month(int year, int month, int count) {
    /** The address of its list. */
    public String address() {
      return String.format(java.util.Locale.ROOT, "/%04d/%02d/", year, month);
    }
  }

  /** The index of all tags. */
  record Tags(List<Term> terms) implements Page {
    public Tags {
      terms = List.copyOf(terms);
    }
  }

  /** The index of all authors. */
  record Authors(List<Term> terms) implements Page {
    public Authors {
      terms = List.copyOf(terms);
    }
  }

  /** A tag or an author with the number of their articles. */
  record Term(String name, String address, int count) {}

  /** The page for addresses that lead nowhere. */
  record NotFound() implements Page {}

  /** A page at an old address that leads to the new one. */
  record Redirect(String address, String title) implements Page {}

  /** The formats of feeds. */
  enum FeedFormat {
    ATOM("atom.xml", "application/atom+xml"),
    RSS("rss.xml", "application/rss+xml"),
    JSON("feed.json", "application/feed+json");

    private final String fileName;
    private final String mediaType;

    FeedFormat(String fileName, String mediaType) {
      this.fileName = fileName;
      this.mediaType = mediaType;
    }

    /** The file's name below the address of the page it belongs to. */
    public String fileName() {
      return fileName;
    }

    /** Its media type. */
    public String mediaType() {
      return mediaType;
    }
  }

  /**
   * A feed.
   *
   * @param format its format
   * @param title what it is a feed of; empty for the whole publication
   * @param home address of the page it belongs to
   * @param cards newest first
   */
  record Feed(FeedFormat format, String title, String home, List<ArticleCard> cards)
      implements Page {
    public Feed {
      cards = List.copyOf(cards);
    }
  }

  /** An address and when its page last changed. */
  record Dated(String address, Optional<Instant> modified) {}

  /** A sitemap of pages. */
  record Sitemap(List<Dated> addresses) implements Page {
    public Sitemap {
      addresses = List.copyOf(addresses);
    }
  }

  /** The index of sitemaps. */
  record SitemapIndex(List<Dated> sitemaps) implements Page {
    public SitemapIndex {
      sitemaps = List.copyOf(sitemaps);
    }
  }

  /** {@code robots.txt}. */
  record Robots() implements Page {}
}
