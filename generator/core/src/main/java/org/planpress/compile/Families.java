package org.planpress.compile;

import java.util.List;
import org.planpress.export.DataMessage;
import org.planpress.export.GuideMessage;
import org.planpress.export.PackMessage;
import org.planpress.export.text.PlanTextMessage;
import org.planpress.look.PaletteMessage;
import org.planpress.render.html.TemplateFolder;
import org.planpress.render.html.TemplateLabels;
import org.planpress.render.office.DocumentMessage;
import org.planpress.render.office.OfficeMessage;
import org.planpress.render.print.PrintMessage;
import org.planpress.render.prose.ProseMessage;
import org.planpress.site.beyond.PartnerMessage;
import org.planpress.site.beyond.RequirementMessage;
import org.planpress.site.book.BookMessage;
import org.planpress.site.book.ReportBookMessage;
import org.planpress.site.changes.LedgerMessage;
import org.planpress.site.chart.AreasMessage;
import org.planpress.site.chart.BudgetMessage;
import org.planpress.site.chart.CapitalMessage;
import org.planpress.site.chart.ChartMessage;
import org.planpress.site.chart.ComparisonMessage;
import org.planpress.site.chart.FirmnessMessage;
import org.planpress.site.chart.FollowedMessage;
import org.planpress.site.chart.FundingMessage;
import org.planpress.site.chart.GrantsMessage;
import org.planpress.site.chart.MeasureFigureMessage;
import org.planpress.site.chart.PeriodMessage;
import org.planpress.site.chart.RangeMessage;
import org.planpress.site.chart.ScenarioMessage;
import org.planpress.site.chart.SeriesMessage;
import org.planpress.site.chart.SurveyMessage;
import org.planpress.site.chart.TableMessage;
import org.planpress.site.chart.TargetMessage;
import org.planpress.site.chart.TimetableMessage;
import org.planpress.site.chart.ValueMessage;
import org.planpress.site.chart.ValueStatusMessage;
import org.planpress.site.chart.VariationMessage;
import org.planpress.site.chart.WorkMessage;
import org.planpress.site.cite.CiteMessage;
import org.planpress.site.columns.ColumnMessage;
import org.planpress.site.earlier.EarlierMessage;
import org.planpress.site.easy.EasyMessage;
import org.planpress.site.evidence.EvidenceMessage;
import org.planpress.site.evidence.MentionMessage;
import org.planpress.site.evidence.RegisterMessage;
import org.planpress.site.find.SearchMessage;
import org.planpress.site.frame.AgeMessage;
import org.planpress.site.frame.CommonMessage;
import org.planpress.site.frame.FrameMessage;
import org.planpress.site.frame.PageMessage;
import org.planpress.site.head.HeadMessage;
import org.planpress.site.law.LawMessage;
import org.planpress.site.lists.ListMessage;
import org.planpress.site.measures.BindingMessage;
import org.planpress.site.measures.DirectionMessage;
import org.planpress.site.measures.FindingMessage;
import org.planpress.site.measures.MeasureAboutMessage;
import org.planpress.site.measures.MeasureMessage;
import org.planpress.site.measures.MethodMessage;
import org.planpress.site.meetings.GovernanceMessage;
import org.planpress.site.meetings.MeetingMessage;
import org.planpress.site.money.MoneyMessage;
import org.planpress.site.money.SurveyPageMessage;
import org.planpress.site.money.TimetablePageMessage;
import org.planpress.site.open.OpenTableMessage;
import org.planpress.site.places.PlaceMessage;
import org.planpress.site.promises.CommitmentMessage;
import org.planpress.site.promises.HomeMessage;
import org.planpress.site.promises.KpiMessage;
import org.planpress.site.promises.PriorityMessage;
import org.planpress.site.promises.PromiseMessage;
import org.planpress.site.reports.ChangeMessage;
import org.planpress.site.reports.DeliverableMessage;
import org.planpress.site.reports.ReportMessage;
import org.planpress.site.reports.TopicMessage;
import org.planpress.site.slides.SlideMessage;
import org.planpress.site.standing.StatusMessage;
import org.planpress.site.succession.SuccessionMessage;
import org.planpress.site.texts.AllPagesMessage;
import org.planpress.site.texts.ContactMessage;
import org.planpress.site.texts.CoverageMessage;
import org.planpress.site.texts.DisplayMessage;
import org.planpress.site.texts.DownloadMessage;
import org.planpress.site.texts.EditionMessage;
import org.planpress.site.texts.FormMessage;
import org.planpress.site.texts.GlossaryMessage;
import org.planpress.site.texts.TextMessage;
import org.planpress.words.BasicMessage;
import org.planpress.words.Message;
import org.planpress.words.Vocabulary;

/** All families of messages; a new one has its line here. */
public final class Families {

    /** In the order of the reference of words. */
    public static final List<Class<? extends Message>> ALL = List.of(
            BasicMessage.class,
            PeriodMessage.class,
            FrameMessage.class,
            HeadMessage.class,
            CiteMessage.class,
            CommonMessage.class,
            AgeMessage.class,
            PageMessage.class,
            ProseMessage.class,
            PrintMessage.class,
            OfficeMessage.class,
            DocumentMessage.class,
            GovernanceMessage.class,
            MeetingMessage.class,
            TextMessage.class,
            SuccessionMessage.class,
            LedgerMessage.class,
            EditionMessage.class,
            GlossaryMessage.class,
            ContactMessage.class,
            DisplayMessage.class,
            FormMessage.class,
            AllPagesMessage.class,
            CoverageMessage.class,
            DownloadMessage.class,
            BookMessage.class,
            ReportBookMessage.class,
            DataMessage.class,
            PackMessage.class,
            GuideMessage.class,
            PaletteMessage.class,
            PlanTextMessage.class,
            StatusMessage.class,
            PromiseMessage.class,
            CommitmentMessage.class,
            KpiMessage.class,
            EvidenceMessage.class,
            PriorityMessage.class,
            HomeMessage.class,
            ListMessage.class,
            OpenTableMessage.class,
            ColumnMessage.class,
            SearchMessage.class,
            PartnerMessage.class,
            EarlierMessage.class,
            EasyMessage.class,
            PlaceMessage.class,
            RegisterMessage.class,
            RequirementMessage.class,
            LawMessage.class,
            MentionMessage.class,
            ValueMessage.class,
            ValueStatusMessage.class,
            FirmnessMessage.class,
            RangeMessage.class,
            VariationMessage.class,
            TargetMessage.class,
            SeriesMessage.class,
            ChartMessage.class,
            TableMessage.class,
            MeasureFigureMessage.class,
            AreasMessage.class,
            ComparisonMessage.class,
            FundingMessage.class,
            BudgetMessage.class,
            CapitalMessage.class,
            GrantsMessage.class,
            FollowedMessage.class,
            ScenarioMessage.class,
            SurveyMessage.class,
            TimetableMessage.class,
            WorkMessage.class,
            MoneyMessage.class,
            SurveyPageMessage.class,
            TimetablePageMessage.class,
            BindingMessage.class,
            MeasureMessage.class,
            FindingMessage.class,
            MeasureAboutMessage.class,
            DirectionMessage.class,
            MethodMessage.class,
            ReportMessage.class,
            TopicMessage.class,
            DeliverableMessage.class,
            ChangeMessage.class,
            SlideMessage.class);

    private Families() {}

    /** What may be said with some templates. */
    public static Vocabulary with(TemplateFolder templates) {
        return with(TemplateLabels.of(templates));
    }

    static Vocabulary with(TemplateLabels labels) {
        return Vocabulary.of(ALL, labels.arguments());
    }
}
