package org.planpress.model;

import org.planpress.finding.SourceLocation;

/** An amount in one year. */
@Means("an amount of a year")
public record YearAmount(
        @Means(value = "The financial year.", example = "2025-26")
        FinancialYear year,

        @Means(value = "The amount.", example = "£1.2m") Money amount,

        SourceLocation at) {}
