using Parcours.Projections.Sceau;

namespace Parcours.Projections.Arretes;

/// <summary>La table des matrices arrêtées : elle ne fait que s'allonger.</summary>
internal static class SchemaDesArretes
{
    private const string S = Journal.Schema;

    public const string Table = "arrete";

    /// <summary>Après le sceau : la même garde tient les deux.</summary>
    public static string Instructions { get; } = $"""

        create table if not exists {S}.arrete (
          departement text not null,
          id uuid not null,
          convention text not null,
          annee integer not null,
          par text not null,
          le timestamptz not null,
          remplace uuid check (remplace <> id),
          contenu text not null,
          empreinte bytea not null,
          primary key (departement, id),
          foreign key (departement, remplace) references {S}.arrete (departement, id));
        create unique index if not exists arrete_remplace on {S}.arrete (departement, remplace) where remplace is not null;
        comment on table {S}.arrete is 'Matrices arrêtées : ce qui fut remis à l''État, chiffre par chiffre, et d''où chacun se rejoue. Prises, jamais modifiées (ADR 0015).';
        comment on index {S}.arrete_remplace is 'Un arrêté ne se remplace qu''une fois ; dit par lequel.';
        comment on column {S}.arrete.departement is 'Département.';
        comment on column {S}.arrete.id is 'Identifiant : UUID v7, ou v5 de la clé d''idempotence reçue.';
        comment on column {S}.arrete.convention is 'Convention ; redit du contenu, pour lister.';
        comment on column {S}.arrete.annee is 'Année de l''arrêté ; redit du contenu.';
        comment on column {S}.arrete.par is 'Qui l''a pris, tel que les traces le connaissent ; redit du contenu.';
        comment on column {S}.arrete.le is 'Quand ; redit du contenu.';
        comment on column {S}.arrete.remplace is 'Arrêté de la même convention et de la même année que celui-ci remplace ; nul, aucun. Redit du contenu.';
        comment on column {S}.arrete.contenu is 'Tout l''arrêté, en JSON canonique (RFC 8785) : colonnes et leurs positions, lignes et leurs définitions, chiffres.';
        comment on column {S}.arrete.empreinte is 'SHA-256 du contenu en UTF-8 : sha256(convert_to(contenu, ''UTF8'')).';
        {SchemaDuSceau.Garde(Table)}
        """;
}
