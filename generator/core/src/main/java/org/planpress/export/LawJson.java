package org.planpress.export;

import java.io.IOException;
import java.util.List;
import org.planpress.analysis.law.DutyStanding;
import org.planpress.analysis.law.Lack;
import org.planpress.analysis.law.LawStanding;
import org.planpress.analysis.law.PartStanding;
import org.planpress.model.RulePack;
import org.planpress.sitemap.Addresses;

/** What the law asks and what was found of it, as data: each duty with its source, its state and what the office says. */
final class LawJson {

    private final Json json;
    private final RecordJson records;

    LawJson(Json json) {
        this.json = json;
        this.records = new RecordJson(json);
    }

    void write(LawStanding standing, List<RulePack> packs) throws IOException {
        json.array(
                "law",
                packs,
                pack -> json.members(members -> {
                    json.text("id", pack.id());
                    json.text("title", pack.title());
                    json.text("about", pack.about());
                    json.array("sources", pack.sources(), source -> json.members(of -> records.members(source)));
                    json.array("duties", standing.of(pack), this::duty);
                }));
    }

    private void duty(DutyStanding standing) throws IOException {
        json.members(members -> {
            records.members(standing.duty());
            json.text(
                    "url",
                    Addresses.LAW + "#" + standing.pack().id() + "-"
                            + standing.duty().id());
            json.text("state", OpenData.kebab(standing.state()));
            json.words("reasons", standing.reasons());
            json.array("parts", standing.parts(), this::part);
            json.array("answers", standing.answers(), answer -> json.members(of -> records.members(answer)));
        });
    }

    private void part(PartStanding part) throws IOException {
        json.members(members -> {
            json.text("part", part.part().code());
            json.text("date", part.date());
            json.text("lacks", part.lack().map(Lack::code));
            json.words(
                    "without",
                    part.lack()
                            .filter(Lack.Without.class::isInstance)
                            .map(Lack.Without.class::cast)
                            .map(Lack.Without::things)
                            .orElse(List.of()));
        });
    }
}
