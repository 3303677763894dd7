package org.planpress.look;

/**
 * A logo as pixels, for files whose editors draw no shapes.
 *
 * @param png the picture; nobody changes it after this
 * @param width in pixels
 * @param height in pixels
 * @param description its words
 */
@SuppressWarnings("ArrayRecordComponent") // passed along, never compared
public record LogoImage(byte[] png, int width, int height, String description) {

    /** How large it is in a box that it fits: its width and height in the measure of the box. */
    public Size in(double most, double highest) {
        double scale = Math.min(most / width, highest / height);
        return new Size(width * scale, height * scale);
    }

    /** Both sides in one measure. */
    public record Size(double width, double height) {}
}
