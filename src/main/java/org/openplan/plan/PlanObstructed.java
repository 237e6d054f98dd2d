package org.openplan.plan;

import java.util.List;

/// The command was refused for these reasons.
public final class PlanObstructed extends RuntimeException {

    private final transient List<Obstacle> obstacles;

    PlanObstructed(List<Obstacle> obstacles) {
        super(obstacles.toString());
        this.obstacles = List.copyOf(obstacles);
    }

    public List<Obstacle> obstacles() {
        return obstacles;
    }
}
