package press.broadsheet.render.view;

/**
 * A correction shown at the article.
 *
 * @param date of the correction
 * @param text what was wrong
 */
public record CorrectionView(TimeView date, String text) {}
