package org.planpress.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.planpress.look.Face;
import org.planpress.look.Faces;
import org.planpress.look.Look;
import org.planpress.render.html.LookFile;
import org.planpress.render.html.TemplateFolder;

/** The look that the templates come with. */
public final class SampleLook {

    private SampleLook() {}

    public static Look builtIn() {
        return LookFile.read(templates());
    }

    /** The templates themselves. */
    public static TemplateFolder templates() {
        try {
            return TemplateFolder.builtIn();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same without files for the web, for templates that have none. */
    public static Look withoutWebFonts() {
        Look look = builtIn();
        Faces faces = look.faces();
        return new Look(
                look.inks(),
                new Faces(
                        bare(faces.regular()),
                        bare(faces.bold()),
                        bare(faces.italic()),
                        bare(faces.boldItalic()),
                        bare(faces.titles()),
                        faces.figures()));
    }

    private static Face bare(Face face) {
        return new Face(face.font(), Optional.empty());
    }
}
