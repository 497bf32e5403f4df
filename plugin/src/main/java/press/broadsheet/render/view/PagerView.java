package press.broadsheet.render.view;

import java.util.Optional;

/**
 * Where a page stands in a list of pages.
 *
 * @param position “Page 3 of 12”; empty when there is only one
 * @param newer the page with newer articles
 * @param older the page with older articles
 */
public record PagerView(String position, Optional<LinkView> newer, Optional<LinkView> older) {}
