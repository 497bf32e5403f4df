package press.broadsheet.seed.feed;

import java.util.Set;
import java.util.function.Consumer;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.SeedFile;
import press.broadsheet.seed.SeedReader;
import press.broadsheet.seed.cms.FileHead;
import press.broadsheet.seed.xml.LooseXml;

/** Reads feeds: RSS 0.9 to 2.0, RSS 1.0 and Atom 0.3 and 1.0; an article each entry. */
public final class FeedReader implements SeedReader {

  private static final Set<String> EXTENSIONS = Set.of("xml", "rss", "atom", "rdf");
  private static final long MAX_BYTES = 256L << 20;

  @Override
  public boolean accepts(SeedFile seed) {
    return EXTENSIONS.contains(seed.extension()) && isFeed(FileHead.of(seed));
  }

  private static boolean isFeed(FileHead head) {
    String root = head.root();
    String name = root.substring(root.indexOf(':') + 1);
    return switch (name) {
      case "rss" -> !head.text().contains("http://wordpress.org/export/1.");
      case "feed" ->
          head.text().contains("http://www.w3.org/2005/Atom")
              || head.text().contains("http://purl.org/atom/ns#");
      case "RDF" ->
          head.text().contains("http://purl.org/rss/1.0/")
              || head.text().contains(".netscape.com/rdf/simple/0.9/");
      default -> false;
    };
  }

  @Override
  public void read(SeedFile seed, Problems problems, Consumer<Draft> articles) {
    FileHead.refuseHalf(seed, FileHead.of(seed).root());
    FeedSite site = new FeedSite();
    LooseXml.read(
        seed.bytes(),
        record -> {
          if (XmlEntries.isEntry(record)) {
            site.entry(XmlEntries.entry(record, site).link());
          } else {
            XmlEntries.head(record, site);
          }
        });
    if (site.entries == 0) {
      throw empty(seed);
    }
    EntryReading reading = new EntryReading(site);
    LooseXml.read(
        seed.bytes(),
        record -> {
          if (XmlEntries.isEntry(record)) {
            articles.accept(reading.draft(XmlEntries.entry(record, site)));
          }
        });
    reading.report(seed.name(), problems);
  }

  static ProblemException empty(SeedFile seed) {
    return new ProblemException(
        Problem.error(
            "BS0276",
            Location.of(seed.name()),
            "There is no entry in this feed.",
            "Save the feed again while it has entries, or take the file out of the seeds folder."));
  }

  @Override
  public String fingerprint() {
    return "feed/3";
  }

  @Override
  public long maxBytes() {
    return MAX_BYTES;
  }
}
