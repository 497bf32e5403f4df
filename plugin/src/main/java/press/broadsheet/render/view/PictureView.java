package press.broadsheet.render.view;

/**
 * A picture that is part of the site.
 *
 * @param src its address
 * @param width in CSS pixels; 0 if unknown
 * @param height in CSS pixels; 0 if unknown
 * @param alt what it shows; may be empty
 * @param caption may be empty
 * @param credit may be empty
 */
public record PictureView(
    String src, int width, int height, String alt, String caption, String credit) {}
