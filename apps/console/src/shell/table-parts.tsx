import type { ComponentProps, ReactNode } from "react";

/*
 * The parts of a table, with roles: with `display: grid` or `block`, browsers drop the table semantics.
 */
const TABLE = { role: "table" };
const ROW_GROUP = { role: "rowgroup" };
const ROW = { role: "row" };
const CELL = { role: "cell" };

export const Table = (props: ComponentProps<"table">): ReactNode => <table {...TABLE} {...props} />;
export const TableHead = (props: ComponentProps<"thead">): ReactNode => <thead {...ROW_GROUP} {...props} />;
export const TableBody = (props: ComponentProps<"tbody">): ReactNode => <tbody {...ROW_GROUP} {...props} />;
export const Row = (props: ComponentProps<"tr">): ReactNode => <tr {...ROW} {...props} />;
export const Cell = (props: ComponentProps<"td">): ReactNode => <td {...CELL} {...props} />;

/** The head of a table: a row with the names of its columns. */
export function ColumnHeads({ heads }: { heads: readonly string[] }): ReactNode {
  return (
    <TableHead>
      <Row>
        {heads.map((head) => (
          <HeadCell key={head}>{head}</HeadCell>
        ))}
      </Row>
    </TableHead>
  );
}

/** @param scope Default: `col`. `rowgroup` is the heading of the rows below it. */
export function HeadCell({ scope = "col", ...props }: ComponentProps<"th">): ReactNode {
  const role = scope === "col" ? "columnheader" : "rowheader";
  return <th {...{ role }} scope={scope} {...props} />;
}
