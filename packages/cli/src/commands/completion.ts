import process from "node:process";
import type { Io } from "../run/io.ts";

export type Shell = "bash" | "zsh" | "fish";

/**
 * Scripts that define the command `airbyte-cli` in a shell, and complete it.
 *
 * The library's scripts need the bash-completion package, evaluate what was typed, and cannot complete values with spaces.
 */
const SCRIPTS: Readonly<Record<Shell, (program: string) => string>> = {
  bash: (program) => `airbyte-cli() { ${program} "$@"; }
_airbyte_cli() {
  local word words=() last
  # bash splits --output=json into three words.
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD}"; do [ "$word" = "=" ] || words+=("$word"); done
  last=\${COMP_WORDS[COMP_CWORD]}
  [ "$last" = "=" ] && words+=("")
  COMPREPLY=()
  while IFS=$'\\t' read -r word _; do COMPREPLY+=("$word"); done < <(airbyte-cli complete bash -- "\${words[@]}" 2>/dev/null | sed '$d')
  [[ \${words[\${#words[@]}-2]} = @(-f|--file|--config) ]] && compopt -o default
}
complete -F _airbyte_cli airbyte-cli
`,
  zsh: (program) => `airbyte-cli() { ${program} "$@"; }
_airbyte_cli() {
  [[ $words[CURRENT-1] = (-f|--file|--config) ]] && { _files; return }
  local -a found
  found=(\${(f)"$(airbyte-cli complete zsh -- "\${(@)words[2,CURRENT]}" 2>/dev/null | sed '$d')"})
  # After --output= only the values.
  compset -P '--*='
  # A name, a colon, a description.
  found=("\${(@)found//\\\\/\\\\\\\\}")
  found=("\${(@)\${(@)found//:/\\\\:}/$'\\t'/:}")
  _describe airbyte-cli found
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit -i; }
compdef _airbyte_cli airbyte-cli
`,
  fish: (program) => `function airbyte-cli; ${program} $argv; end
complete -c airbyte-cli -f -a "(airbyte-cli complete fish -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null | string match -rv '^:\\d+\\$')"
complete -c airbyte-cli -s f -l file -l config -r -F
`,
};

/** Prints the script for a shell to source. */
export function completion(shell: Shell, { stdout }: Io): void {
  // Without these, Deno would prompt at each Tab.
  const flags = "Deno" in globalThis ? ["run", "--allow-env", "--allow-read", "--allow-net"] : [];
  const program = [process.execPath, ...flags, ...process.argv.slice(1, 2)].map(quoted).join(" ");
  stdout.write(SCRIPTS[shell](program));
}

/** Quotes a path for all three shells. */
function quoted(path: string): string {
  return `'${path.replaceAll("'", "'\\''")}'`;
}
