package press.broadsheet.render.view;

/**
 * The page for addresses that lead nowhere. Layout {@code not-found.ftlh}.
 *
 * @param head what stands in the head
 */
public record NotFoundView(HeadView head) implements View {}
