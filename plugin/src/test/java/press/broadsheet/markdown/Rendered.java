package press.broadsheet.markdown;

import java.util.List;
import press.broadsheet.base.Problem;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;

/**
 * A text rendered for a test.
 *
 * @param problems the warnings it gave
 */
record Rendered(Prose prose, List<Problem> problems) {

  private static final Markdown MARKDOWN = new Markdown();

  /** Renders English. */
  static Rendered of(String text) {
    return of(text, "en");
  }

  /** Renders text in a language. */
  static Rendered of(String text, String language) {
    Problems problems = new Problems();
    SourceText source = new SourceText("articles/test.md", text);
    Prose prose = MARKDOWN.render(source, source.text(), 1, language, problems);
    return new Rendered(prose, problems.all());
  }

  /** The HTML with every reference leading to the target it names, pictures 40 × 30. */
  String html() {
    List<Resolved> resolved =
        prose.references().stream()
            .map(
                reference ->
                    reference.kind() == Reference.Kind.IMAGE
                        ? new Resolved.Picture(reference.target(), 40, 30)
                        : (Resolved) new Resolved.Link(reference.target()))
            .toList();
    return prose.html(resolved);
  }

  /** The codes of the warnings, in order of place. */
  List<String> codes() {
    return problems.stream().map(Problem::code).toList();
  }
}
