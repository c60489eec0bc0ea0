/** A square picture painted shape by shape, edges smoothed by sampling each pixel 8 × 8 times. */
export type Point = readonly [x: number, y: number];
/** Is the point inside the shape? Coordinates are pixels. */
export type Shape = (x: number, y: number) => boolean;
export type Colour = readonly [red: number, green: number, blue: number];

const SAMPLES = 8;

export function rectangle(left: number, top: number, right: number, bottom: number): Shape {
  return (x, y) => x >= left && x < right && y >= top && y < bottom;
}

export function roundedRectangle(left: number, top: number, right: number, bottom: number, radius: number): Shape {
  return (x, y) => {
    const dx = Math.max(left + radius - x, x - (right - radius), 0);
    const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
    return dx * dx + dy * dy <= radius * radius;
  };
}

export function disc(centreX: number, centreY: number, radius: number): Shape {
  return (x, y) => (x - centreX) ** 2 + (y - centreY) ** 2 <= radius * radius;
}

export function stroke([x1, y1]: Point, [x2, y2]: Point, width: number): Shape {
  const length = Math.hypot(x2 - x1, y2 - y1);
  return (x, y) => {
    const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length;
    const across = ((x - x1) * (y2 - y1) - (y - y1) * (x2 - x1)) / length;
    return along >= 0 && along <= length && Math.abs(across) <= width / 2;
  };
}

/** The part of a shape below a horizontal line. */
export function below(shape: Shape, line: number): Shape {
  return (x, y) => y >= line && shape(x, y);
}

export class Picture {
  public readonly rgba: Uint8Array;
  public readonly size: number;

  public constructor(size: number) {
    this.size = size;
    this.rgba = new Uint8Array(size * size * 4);
  }

  public paint(shape: Shape, colour: Colour): void {
    for (let y = 0; y < this.size; y += 1) {
      for (let x = 0; x < this.size; x += 1) {
        const coverage = this.coverage(shape, x, y);
        if (coverage > 0) this.blend((y * this.size + x) * 4, colour, coverage);
      }
    }
  }

  private coverage(shape: Shape, x: number, y: number): number {
    let inside = 0;
    for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
      const dx = ((sample % SAMPLES) + 0.5) / SAMPLES;
      const dy = (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
      if (shape(x + dx, y + dy)) inside += 1;
    }
    return inside / (SAMPLES * SAMPLES);
  }

  /** Source over destination, straight alpha. */
  private blend(offset: number, colour: Colour, coverage: number): void {
    const ground = (this.rgba[offset + 3] ?? 0) / 255;
    const alpha = coverage + ground * (1 - coverage);
    colour.forEach((channel, index) => {
      const under = this.rgba[offset + index] ?? 0;
      this.rgba[offset + index] = Math.round((channel * coverage + under * ground * (1 - coverage)) / alpha);
    });
    this.rgba[offset + 3] = Math.round(alpha * 255);
  }
}
