package press.broadsheet.seed.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.FileName;
import press.broadsheet.seed.RawArticle;
import press.broadsheet.seed.SeedFile;
import press.broadsheet.seed.SeedReader;
import press.broadsheet.seed.classify.Classifier;
import press.broadsheet.seed.layout.Found;
import press.broadsheet.seed.layout.Layout;
import press.broadsheet.seed.layout.Part;

/** Reads PDFs that hold text. The library is loaded by the first one that is read. */
public final class PdfReader implements SeedReader {

  private static final int MAX_BYTES = 64 << 20;

  @Override
  public boolean accepts(SeedFile seed) {
    return seed.extension().equals("pdf");
  }

  @Override
  public void read(SeedFile seed, Problems problems, Consumer<Draft> articles) {
    Found found = new Found(seed, problems);
    PdfContent content = PdfOpening.read(seed, found);
    RunningHeads.Kept kept = RunningHeads.dropped(content.pages(), found);
    FrontMatter.Builder properties = content.properties().toBuilder();
    List<Part> parts = new ArrayList<>(Reflow.parts(kept.pages(), found));
    properties.date = kept.date().or(() -> Masthead.takeLast(parts, found));
    warnOfScans(seed, content.pages(), problems);
    RawArticle article =
        Layout.article(parts, found, properties.build()).orElseThrow(() -> scan(seed));
    articles.accept(Classifier.classify(article, FileName.of(seed.stem())));
  }

  @Override
  public String fingerprint() {
    return "pdf/3";
  }

  @Override
  public long maxBytes() {
    return MAX_BYTES;
  }

  private static void warnOfScans(SeedFile seed, List<PdfPage> pages, Problems problems) {
    long empty = pages.stream().filter(p -> p.words().isEmpty()).count();
    if (empty == pages.size()) {
      throw scan(seed);
    }
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i).words().isEmpty() && pages.get(i).isPictured()) {
        problems.add(
            Problem.warning(
                "BS0233",
                Location.of(seed.name()),
                "Page " + (i + 1) + " is a picture without text; its words are missing.",
                "Have its text recognised (OCR), or type it."));
      }
    }
  }

  private static ProblemException scan(SeedFile seed) {
    return new ProblemException(
        Problem.error(
            "BS0230",
            Location.of(seed.name()),
            "There is no text in this PDF: its pages are pictures, as a scanner makes them.",
            "Have its text recognised (OCR) and save it again, or ask for the document that it was made of."));
  }
}
