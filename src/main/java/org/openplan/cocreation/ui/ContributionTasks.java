package org.openplan.cocreation.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openplan.cocreation.ContributionQueue;
import org.openplan.cocreation.Contributions;
import org.openplan.cocreation.QueueScope;
import org.openplan.design.TodayTask;
import org.openplan.design.TodayTasks;
import org.openplan.language.Messages;
import org.openplan.membership.Members;
import org.openplan.permission.Permission;
import org.openplan.plan.OpenDrafts;
import org.openplan.plan.PlanStatus;

/// The start page's tasks about contributions: drafts to read for contributors, open answers for coordinators.
@SpringComponent
class ContributionTasks implements TodayTasks {

    private final Members members;
    private final OpenDrafts drafts;
    private final Contributions contributions;
    private final ContributionQueue queue;

    ContributionTasks(Members members, OpenDrafts drafts, Contributions contributions, ContributionQueue queue) {
        this.members = members;
        this.drafts = drafts;
        this.contributions = contributions;
        this.queue = queue;
    }

    @Override
    public List<Group> groups(Messages words, LocalDate today) {
        var groups = new ArrayList<Group>();
        if (members.may(Permission.CONTRIBUTES)) {
            groups.add(new Group(say(words, "unfinished"), unfinished(words)));
            groups.add(new Group(say(words, "drafts"), drafts(words)));
        }
        if (members.may(Permission.ANSWERS_CONTRIBUTIONS)) groups.add(new Group(say(words, "answers"), answers(words)));
        return groups;
    }

    private List<TodayTask> unfinished(Messages words) {
        int count = contributions.countUnfinished();
        if (count == 0) return List.of();
        return List.of(new TodayTask(say(words, "handIn", count), "", MyContributionsView.address()));
    }

    private List<TodayTask> drafts(Messages words) {
        return drafts.plans().stream()
                .filter(plan -> plan.status() == PlanStatus.DRAFT)
                .map(plan -> new TodayTask(
                        words.read(plan.title()), say(words, "read"), new DraftAddress(plan.slug()).plan()))
                .toList();
    }

    private List<TodayTask> answers(Messages words) {
        var waiting = queue.waiting();
        var tasks = new ArrayList<TodayTask>();
        if (waiting.overdue() > 0)
            tasks.add(new TodayTask(
                    say(words, "overdue", waiting.overdue()), "", ContributionsView.address(QueueScope.OVERDUE)));
        if (waiting.open() > 0)
            tasks.add(new TodayTask(
                    say(words, "open", waiting.open()), "", ContributionsView.address(QueueScope.WAITING)));
        return tasks;
    }

    private static String say(Messages words, String key, Object... values) {
        return words.say("cocreation.ContributionTasks." + key, values);
    }
}
