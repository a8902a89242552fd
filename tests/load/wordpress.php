<?php
/*
 * Filters an oEmbed document (standard input) as WordPress does before it puts it into a post: without a database, with
 * the functions of the WordPress that lies in the folder of the first argument.
 */
error_reporting( E_ERROR );
define( 'ABSPATH', $argv[1] . '/' );
define( 'WPINC', 'wp-includes' );
define( 'WP_DEBUG', false );
define( 'WP_CONTENT_DIR', ABSPATH . 'wp-content' );
$files = array( 'plugin', 'compat', 'load', 'functions', 'class-wp-error', 'formatting', 'kses', 'l10n', 'general-template', 'link-template', 'embed', 'class-wp-oembed', 'http', 'class-wp-post', 'pluggable', 'cache', 'class-wp-object-cache' );
foreach ( $files as $file ) {
	require_once ABSPATH . WPINC . "/$file.php";
}
wp_cache_init();
foreach ( array( 'home' => 'https://wordpress.test', 'siteurl' => 'https://wordpress.test', 'blog_charset' => 'UTF-8' ) as $option => $value ) {
	add_filter( "pre_option_$option", fn() => $value );
}
$document = (object) json_decode( stream_get_contents( STDIN ) );
echo wp_filter_oembed_result( $document->html, $document, 'https://example.org/' );
