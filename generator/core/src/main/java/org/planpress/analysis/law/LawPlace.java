package org.planpress.analysis.law;

import java.util.Optional;
import org.planpress.model.Page;
import org.planpress.model.Register;
import org.planpress.model.Report;
import org.planpress.model.Section;
import org.planpress.model.Text;

/** Where a part of a duty stands. */
public sealed interface LawPlace {

    /** Pages of the current edition of which there is one each. */
    enum Single implements LawPlace {
        PRIORITIES,
        KPIS,
        MONEY,
        REQUIREMENTS,
        SURVEY,
        ABOUT
    }

    record InSection(Section section) implements LawPlace {}

    record OnPage(Page page) implements LawPlace {}

    record InRegister(Register register) implements LawPlace {}

    /** An entry of a register that leads to what it is about. */
    record Linked(Register.Entry entry) implements LawPlace {}

    record InReport(Report report) implements LawPlace {}

    /**
     * An address that the office gives: of a page of the site, or a whole one.
     *
     * @param of which of several things stands there
     */
    record Given(Text address, Optional<Text> of) implements LawPlace {}
}
