package org.planpress.analysis.law;

import java.time.LocalDate;
import java.util.List;
import org.planpress.model.LawPart;

/** What is missing of a part of a duty, or wrong with it. */
public sealed interface Lack {

    /** Its name in data. */
    String code();

    /** Nothing was found. */
    record Missing() implements Lack {
        @Override
        public String code() {
            return "missing";
        }
    }

    /** It is there, but not on which day. */
    record NoDate() implements Lack {
        @Override
        public String code() {
            return "no-date";
        }
    }

    /** A day is told, and no place where it stands. */
    record NoPlace() implements Lack {
        @Override
        public String code() {
            return "no-place";
        }
    }

    /** Some of what it is made of is not there. */
    record Without(List<String> things) implements Lack {
        @Override
        public String code() {
            return "without";
        }
    }

    /** It is older than the pack says that it should be. */
    record Old(LocalDate date, int months) implements Lack {
        @Override
        public String code() {
            return "old";
        }
    }

    /** It was done after the last day for it. */
    record Late(LocalDate date, LocalDate limit) implements Lack {
        @Override
        public String code() {
            return "late";
        }
    }

    /** It was not done before something else that had to wait for it. */
    record NotBefore(LocalDate date, LawPart other, LocalDate otherDate) implements Lack {
        @Override
        public String code() {
            return "not-before";
        }
    }

    /** The plan was published in a window before an election, and nobody gives a reason. */
    record InWindow(LocalDate date, LocalDate from, LocalDate to) implements Lack {
        @Override
        public String code() {
            return "in-window";
        }
    }
}
