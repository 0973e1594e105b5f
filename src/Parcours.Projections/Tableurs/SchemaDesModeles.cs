using Parcours.Projections.Sceau;

namespace Parcours.Projections.Tableurs;

/// <summary>La table des modèles de tableur : elle ne fait que s'allonger, on sait toujours par quel modèle un fichier fut lu.</summary>
internal static class SchemaDesModeles
{
    private const string S = Journal.Schema;

    public const string Table = "modele_de_tableur";

    public static string Instructions { get; } = $"""

        create table if not exists {S}.modele_de_tableur (
          departement text not null,
          nom text not null,
          version integer not null,
          le timestamptz not null,
          par text not null,
          texte text not null,
          primary key (departement, nom, version));
        comment on table {S}.modele_de_tableur is 'Modèles de correspondance entre les tableurs d''un département et les faits : chaque version reste, la dernière sert (ADR 0022).';
        comment on index {S}.modele_de_tableur_pkey is 'Une version n''est gardée qu''une fois ; la dernière d''un nom se trouve sans trier.';
        comment on column {S}.modele_de_tableur.departement is 'Département.';
        comment on column {S}.modele_de_tableur.nom is 'Nom du modèle.';
        comment on column {S}.modele_de_tableur.version is 'Version, à partir de un.';
        comment on column {S}.modele_de_tableur.le is 'Quand elle fut gardée.';
        comment on column {S}.modele_de_tableur.par is 'Qui l''a gardée.';
        comment on column {S}.modele_de_tableur.texte is 'Le modèle, tel qu''écrit (YAML) ; vérifié contre le catalogue avant d''être gardé.';
        {SchemaDuSceau.Garde(Table)}
        """;
}
