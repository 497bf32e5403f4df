package press.broadsheet.seed.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.seed.SeedFile;
import press.broadsheet.seed.layout.Found;
import press.broadsheet.seed.layout.Properties;

/** Opens a PDF with Apache PDFBox and takes from it what is needed; nobody else knows of PDFBox. */
final class PdfOpening {

  private static final int MAX_PAGES = 500;

  private PdfOpening() {}

  static PdfContent read(SeedFile seed, Found found) {
    if (PdfStreams.areTooMuch(seed.bytes())) {
      throw tooMuch(seed);
    }
    try (PDDocument document = Loader.loadPDF(seed.bytes())) {
      if (document.getNumberOfPages() > MAX_PAGES) {
        throw tooMuch(seed);
      }
      List<PdfPage> pages = new ArrayList<>();
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        PdfPage page = new PageGlyphs(found).read(document, i);
        if (page.words().size() >= PageGlyphs.MAX_WORDS) {
          throw tooMuch(seed);
        }
        pages.add(page);
      }
      return new PdfContent(pages, properties(document.getDocumentInformation()));
    } catch (InvalidPasswordException e) {
      throw error(
          seed,
          "BS0231",
          "This PDF is protected by a password.",
          "Open it, remove the password or print it into a new PDF, and use that.");
    } catch (IOException | RuntimeException e) {
      if (e instanceof ProblemException known) {
        throw known;
      }
      throw error( // PDFBox has all kinds of exceptions for files that are broken
          seed,
          "BS0232",
          "This PDF is damaged and cannot be read.",
          "Open it in a PDF viewer and save it again, or ask for it once more.");
    } catch (OutOfMemoryError | StackOverflowError e) {
      throw tooMuch(seed);
    }
  }

  /** Without the date: a PDF is made anew whenever somebody prints or exports the article. */
  private static FrontMatter properties(PDDocumentInformation info) {
    return new Properties()
        .title(text(info.getTitle()))
        .authors(text(info.getAuthor()))
        .tags(text(info.getKeywords()))
        .fields();
  }

  private static String text(@org.jspecify.annotations.Nullable String value) {
    return value == null ? "" : value;
  }

  private static ProblemException tooMuch(SeedFile seed) {
    return error(
        seed,
        "BS0234",
        "This PDF holds more than any article: hundreds of pages, or streams that unpack to it.",
        "Take out the pages that hold the article, and save them as a PDF of their own.");
  }

  private static ProblemException error(SeedFile seed, String code, String what, String hint) {
    return new ProblemException(Problem.error(code, Location.of(seed.name()), what, hint));
  }
}
