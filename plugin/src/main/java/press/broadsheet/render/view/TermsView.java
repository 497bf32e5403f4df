package press.broadsheet.render.view;

import java.util.List;

/**
 * The index of tags or of authors. Layout {@code terms.ftlh}.
 *
 * @param head what stands in the head
 * @param kind {@code tags} or {@code authors}
 * @param title of the page
 * @param terms in alphabetical order
 */
public record TermsView(HeadView head, String kind, String title, List<TermView> terms)
    implements View {
  public TermsView {
    terms = List.copyOf(terms);
  }
}
