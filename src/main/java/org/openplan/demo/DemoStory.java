package org.openplan.demo;

import java.nio.charset.StandardCharsets;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanJson;
import org.openplan.document.Quarter;
import org.openplan.language.Translations;

/// A demonstration with its dates shifted to a quarter: the plan, its script, and the evidence.
record DemoStory(DemoFolder folder, DemoDates dates, PlanDocument plan, DemoScript life) {

    static DemoStory of(DemoFolder folder, Quarter now, Translations translations) {
        var plan = folder.plan();
        var life = folder.life();
        var end = DemoMistake.naming(folder.lifeFile(), () -> DemoScript.now(life));
        var language = plan.path("languages").path(0).asString("");
        var dates = new DemoDates(new TimeShift(end.until(now)), translations, language);
        var story = new DemoStory(
                folder,
                dates,
                DemoMistake.naming(folder.planFile(), () -> PlanJson.read(PlanJson.bytes(dates.moved(plan)))),
                DemoMistake.naming(folder.lifeFile(), () -> DemoScript.of(dates.moved(life))));
        for (var day : story.life().days())
            if (!day.on().isBefore(now.firstDay()))
                throw new DemoMistake(folder.lifeFile(), story.written(day) + ": the story ends before " + end);
        return story;
    }

    /// The language of the officers' reports and of everything without a translation.
    String language() {
        return plan.languages().getFirst();
    }

    byte[] evidence(String name) {
        var bytes = folder.evidence(name);
        if (!name.endsWith(".csv")) return bytes;
        var table = new String(bytes, StandardCharsets.UTF_8);
        return DemoMistake.naming(folder.evidenceFile(name), () -> dates.moved(table))
                .getBytes(StandardCharsets.UTF_8);
    }

    /// A day as written in the file, for error messages.
    String written(DemoScript.Day day) {
        return "on " + dates.shift().back().moved(day.on());
    }
}
