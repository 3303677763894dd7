package org.planpress.render.print;

import java.util.List;
import java.util.function.Consumer;
import org.planpress.look.Palette;
import org.planpress.look.Palette.Colour;
import org.planpress.look.PaletteMessage;
import org.planpress.model.Cmyk;
import org.planpress.output.Artifact;
import org.planpress.render.print.BrandSheet.Face;
import org.planpress.render.print.BrandSheet.Group;
import org.planpress.render.print.BrandSheet.Mark;
import org.planpress.render.print.BrandSheet.Swatch;
import org.planpress.render.print.PrintRenderer.Remark;

/** Prints the look of a plan on one page, for designers who carry it on. */
public final class BrandSheets {

    private static final String TEMPLATE = "print/brand.ftlx";

    private final PrintRenderer printer;
    private final ChartSheets.Origin origin;

    public BrandSheets(PrintRenderer printer, ChartSheets.Origin origin) {
        this.printer = printer;
        this.origin = origin;
    }

    /**
     * The page.
     *
     * @param path its path
     * @param title what it is called
     * @param remarks hears what is wrong with the layout
     */
    public Artifact of(String path, String title, Palette palette, List<Mark> marks, Consumer<Remark> remarks) {
        BrandSheet sheet =
                new BrandSheet(origin.language(), origin.organisation(), title, groups(palette), faces(), marks);
        return printer.render(origin.page(path, TEMPLATE, "brand", sheet), remarks);
    }

    private List<Group> groups(Palette palette) {
        return palette.groups()
                .map(group -> new Group(
                        printer.voice().say(new PaletteMessage.Heading(group)),
                        palette.colours().stream()
                                .filter(colour -> colour.group() == group)
                                .map(this::swatch)
                                .toList()))
                .toList();
    }

    private Swatch swatch(Colour colour) {
        Cmyk press = colour.ink().press();
        return new Swatch(
                colour.name(),
                colour.purpose()
                        .map(purpose -> printer.voice().say(new PaletteMessage.Purpose(purpose)))
                        .orElse(""),
                colour.ink().light().hex(),
                colour.ink().dark().hex(),
                press.cyan() + " " + press.magenta() + " " + press.yellow() + " " + press.black(),
                printer.voice()
                        .say(new PrintMessage.Contrast(
                                colour.contrast(), colour.beside(), colour.contrastInTheDark())));
    }

    private List<Face> faces() {
        return PrintFont.of(printer.look().faces()).entrySet().stream()
                .map(font -> new Face(
                        font.getValue().family(),
                        font.getKey().family(),
                        font.getKey().style(),
                        font.getKey().weight()))
                .toList();
    }
}
