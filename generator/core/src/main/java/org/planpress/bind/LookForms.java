package org.planpress.bind;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planpress.bind.ScalarForm.NotInForm;
import org.planpress.model.Cmyk;
import org.planpress.model.Colour;
import org.planpress.model.Millimetres;
import org.planpress.model.PressColour;
import org.planpress.model.Rgb;
import org.planpress.source.Node.Scalar;

/** Reads colours and lengths on paper. */
final class LookForms {

    private static final Pattern LENGTH = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,2})?) ?(?:mm)?");

    private LookForms() {}

    static Colour colour(Scalar scalar) {
        return Rgb.parse(scalar.text())
                .map(rgb -> new Colour(rgb, scalar.textAt()))
                .orElseThrow(() -> new NotInForm(
                        "'%s' is not a colour".formatted(ScalarForms.shortened(scalar.text())),
                        "write it in quotes as \"#rrggbb\": two hexadecimal digits each for red, green and blue"));
    }

    static PressColour inks(Scalar scalar) {
        Cmyk inks = Cmyk.parse(scalar.text())
                .orElseThrow(() -> new NotInForm(
                        "'%s' is not a colour of a press".formatted(ScalarForms.shortened(scalar.text())),
                        "write four percentages, of cyan, magenta, yellow and black, with blanks between them"));
        if (inks.ink() > Cmyk.MOST_INK) {
            throw new NotInForm(
                    "'%s' is %s%% of ink together, which paper cannot take".formatted(scalar.text(), inks.ink()),
                    "use at most " + Cmyk.MOST_INK + "% in all; replace equal parts of three inks by black");
        }
        return new PressColour(inks, scalar.textAt());
    }

    static Millimetres length(Scalar scalar) {
        Matcher parts = LENGTH.matcher(scalar.text());
        if (!parts.matches()) {
            throw new NotInForm(
                    "'%s' is not a length in millimetres".formatted(ScalarForms.shortened(scalar.text())),
                    "write a number and mm");
        }
        return new Millimetres(new BigDecimal(parts.group(1)), scalar.textAt());
    }
}
