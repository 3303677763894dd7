package org.planpress.render.print;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.planpress.look.PictureFile;

/** Pictures as a document takes them: only such as the typesetter can read, and no finer than print shows them. */
final class PrintPictures {

    /** How many pixels an inch of paper shows. */
    private static final double PER_INCH = 300;

    /** So much finer a picture may be before it is worth making it smaller. */
    private static final double FINER = 1.3;

    /** How many pixels of a picture go to an inch where there is room for more than it has, as browsers have it. */
    static final double NATURAL_PER_INCH = 96;

    private static final double NATURAL = 72 / NATURAL_PER_INCH;

    private static final String FOLDER = "pictures/";

    /**
     * A picture in its place.
     *
     * @param address where the typesetter finds it; empty if it is not shown at all
     * @param width how wide it is shown, in points
     * @param objection why it is not shown, if that is more than that its file is not there, which was told before print
     */
    record Shown(String address, double width, Optional<String> objection) {
        private static Shown not(String objection) {
            return new Shown("", 0, Optional.of(objection));
        }

        boolean there() {
            return !address.isEmpty();
        }
    }

    private final Map<String, byte[]> files;
    private final Map<String, PictureFile> known = new HashMap<>();

    /** Takes pictures from files, and puts among them those that it makes. */
    PrintPictures(Map<String, byte[]> files) {
        this.files = files;
    }

    /**
     * A picture no wider and no higher than its place.
     *
     * @param path from {@code assets/} on
     */
    Shown in(String path, double room, double height) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            return new Shown("", 0, Optional.empty());
        }
        PictureFile file = known.computeIfAbsent(path, unread -> PictureFile.of(bytes));
        Optional<String> objection = PictureLimits.objection(file);
        if (objection.isPresent()) {
            return Shown.not(objection.get());
        }
        double width = Math.min(Math.min(file.width() * NATURAL, room), height * file.width() / file.height());
        int pixels = (int) Math.max(1, Math.round(width / 72 * PER_INCH));
        String address = FOLDER + pixels + "/" + path.replaceAll("[^A-Za-z0-9./]", "_") + "-" + path.hashCode();
        boolean asItIs = file.width() <= FINER * pixels && PictureLimits.taken(file);
        if (!files.containsKey(address)) {
            try {
                files.put(address, asItIs ? sound(bytes, file) : PictureScale.down(bytes, file, pixels));
            } catch (IOException damaged) {
                return Shown.not("is damaged");
            }
        }
        return new Shown(address, Math.max(width, NATURAL), Optional.empty());
    }

    /** The typesetter fails on a PNG that is not what it says, and takes any JPEG as it is. */
    private static byte[] sound(byte[] bytes, PictureFile file) throws IOException {
        if (file.form() == PictureFile.Form.PNG) {
            PictureScale.tried(bytes, file);
        }
        return bytes;
    }
}
