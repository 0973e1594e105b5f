namespace Parcours.Projections.Personnes;

/// <summary>
/// La table des fusions : sous quelle personne les faits d'un flux sont rangés, d'une position à une autre. Elle se refait du journal, avec les tables de faits.
/// </summary>
internal static class SchemaDesFusions
{
    private const string S = Journal.Schema;

    public const string Table = "fusion";

    public const string Instructions = $"""

        create table if not exists {S}.{Table} (
          departement text not null,
          personne uuid not null,
          conservee uuid not null check (conservee <> personne),
          connu_de bigint not null,
          connu_jusqu_a bigint,
          primary key (departement, personne, connu_de));
        create index if not exists {Table}_conservee on {S}.{Table} (departement, conservee);
        comment on table {S}.{Table} is 'Personnes absorbées par une fusion connue : les tables de faits rangent leurs faits sous la conservée, de connu_de (inclus) à connu_jusqu_a (exclu).';
        comment on column {S}.{Table}.departement is 'Département.';
        comment on column {S}.{Table}.personne is 'Flux de l''absorbée, dont les faits restent les siens au journal.';
        comment on column {S}.{Table}.conservee is 'Personne sous laquelle ils se lisent, au bout de la chaîne des fusions.';
        comment on column {S}.{Table}.connu_de is 'Première position, incluse, où la fusion est connue.';
        comment on column {S}.{Table}.connu_jusqu_a is 'Position, exclue, où elle cesse de l''être ; nulle tant qu''elle vaut.';
        comment on index {S}.{Table}_conservee is 'Les absorbées d''une personne : leurs identités s''effacent et se rendent avec la sienne.';

        """;
}
