package fr.attesta.workflow.domain;

import java.util.List;
import java.util.stream.Stream;

/** A diagram as it is drawn: boxes with their names and the lines between them, in the units of the file. */
public record Drawing(String process, String name, List<Box> boxes, List<Line> lines) {

    /** Room around the drawing. */
    private static final int MARGIN = 12;

    public Drawing {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /** How a node looks. */
    public enum Shape {
        EVENT,
        GATEWAY,
        TASK,
        JOB,
        CALL
    }

    /**
     * A node.
     *
     * @param calls id of the process that it calls; empty for all but calls
     * @param nameAt where the name stands
     */
    public record Box(String node, Shape shape, String name, String calls, Frame frame, Frame nameAt) {

        public boolean round() {
            return shape == Shape.EVENT;
        }

        public boolean diamond() {
            return shape == Shape.GATEWAY;
        }

        /** Whether somebody or something works there, unlike at an event or a gateway. */
        public boolean isWork() {
            return !round() && !diamond();
        }
    }

    /** A rectangle of the drawing. */
    public record Frame(int left, int top, int width, int height) {

        public int centreX() {
            return left + width / 2;
        }

        public int centreY() {
            return top + height / 2;
        }

        public int right() {
            return left + width;
        }

        public int bottom() {
            return top + height;
        }

        public int radius() {
            return width / 2;
        }
    }

    /**
     * A line from one node to another.
     *
     * @param points of an SVG polyline
     * @param name such as Yes or No; empty for most
     * @param nameAt where the name stands
     */
    public record Line(String points, String name, Frame nameAt) {}

    /** The part of the plane that holds everything. */
    public Frame view() {
        List<Frame> frames = boxes.stream()
                .flatMap(box -> Stream.of(box.frame(), box.nameAt()))
                .toList();
        int left = frames.stream().mapToInt(Frame::left).min().orElse(0) - MARGIN;
        int top = frames.stream().mapToInt(Frame::top).min().orElse(0) - MARGIN;
        int right = frames.stream().mapToInt(Frame::right).max().orElse(0) + MARGIN;
        int bottom = frames.stream().mapToInt(Frame::bottom).max().orElse(0) + MARGIN;
        return new Frame(left, top, right - left, bottom - top);
    }
}
